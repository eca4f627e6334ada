/** Those who may speak for a side of their own, by what they are: word → party. */
export const parties: ReadonlyMap<string, string> = new Map(
  Object.entries({
    authority: `police ministry minister government governor mayor officials official authorities authority department council commissioner inspectorate
      directorate army military officer officers colonel sheriff president regulators regulator municipality bank embassy gendarmerie coastguard
      statistics census brigade`,
    company: `company companies operator operators management executive employer employers board club owner owners airline airlines plc inc ag manufacturer
      chairman ceo managers manager firm school hospital`,
    insurer: 'insurer insurers insurance assessor adjusters underwriters',
    labour: 'union unions guild steward stewards strikers workers captains staff nurses teachers drivers',
    organisers: `organisers organizers organiser organizer protesters demonstrators marchers activists opposition front campaigners rebels rebel commander
      supporters movement insurgents mutineers`,
    trade: 'federation association league chamber growers retailers farmers lobby hauliers consumers',
    people: `survivors survivor witnesses witness residents neighbours neighbors dealers parents relatives inmates villagers locals eyewitnesses worker
      community`,
    defence: 'attorney lawyer lawyers defence defense counsel agent defendant',
    accuser: 'prosecutor prosecutors plaintiffs indictment auditors auditor critics',
    experts: 'study researchers researcher analysts analyst economists economist institute gartner survey',
  }).flatMap(([party, words]) => words.split(/\s+/).map((word): [string, string] => [word, party])),
);

/** Parties that count for themselves: two such, or one against any other, are known for figures of their own. */
export const partisans = new Set('company insurer labour organisers trade people defence accuser experts'.split(' '));
