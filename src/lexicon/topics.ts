/**
 * What figures and dates of news are about, each with the keys of the words that say so, nouns, verbs and adjectives alike: "56 souls were
 * inside" and "52 people on board" speak of who was aboard.
 */
export const topics: Readonly<Record<string, string>> = {
  death:
    'kill deceas fatal lethal victim lif succumb body corps drown funeral mourn mortality bereav suffocat claim casket coffin morgu los grav',
  injury:
    'injur casualty bruis fractur maim harm bleed concussion stretcher scald burn trampl graz limb trauma serious critical slight paramedic gash ' +
    'bandag stitch mangl unconscious knock scar hospital',
  hospitalised:
    'hospital hospitalis hospitaliz admit admission ward clinic infirmary inpatient intensiv ventilator ambulanc discharg sickb bedsid icu oxygen ' +
    'stabl casualty rush doctor',
  missing:
    'missing miss unaccount untrac vanish disappear disappearanc whereabout fat astray unheard seek unfound traceless absent relativ cling',
  trapped:
    'trap bury pin rubbl debris entomb beneath underneath wreckag stick underground wedg crush ordeal strand maroon isolat cut inaccessibl ' +
    'snowbound collaps confin',
  rescue:
    'rescu sav pluck haul winch dig extricat airlift lifeboat saf safety retriev recover unearth pull drag hoist ladder lifelin stretcher aliv ' +
    'comb survivor',
  survivor:
    'surviv survivor survival aliv unhurt unscath unharm uninjur outliv miracl escap breath lucky miraculous cheat cling escapee crawl',
  aboard:
    'aboard board passenger occupant insid soul carry traveller traveler commuter rider onboard manifest cabin complement holidaymaker tourist ' +
    'fly embark bus ferry',
  crew:
    'crew sailor seafarer mariner pilot deckhand steward stewardess attendant captain skipper astronaut cosmonaut fisherman officer crewman bosun ' +
    'purser mat cockpit navigator engineer',
  'present-inside':
    'insid present occupant guest resident tenant asleep gather indoor lodger diner worshipper congregation boarder shopper stay sleep sleeper ' +
    'hous attend visitor dormitory',
  evacuation:
    'evacuat evacuee evacuation flee leav clear relocat vacat usher uproot exodus empty abandon refug shelter precaution remov bus ferry wad ' +
    'clearanc resident overnight',
  homeless:
    'homeless homelessness displac displacement roofless roof tent uproot destitut dispossess shelter camp shanty eviction evict squatter street ' +
    'sleeper gymnasium',
  refugees:
    'refugee migrant asylum immigrant immigration migration exil seeker dinghy deport deportation expel displac camp border resettl influx cross ' +
    'settler trek arrival',
  hostages:
    'hostag captiv captivity kidnap abduction kidnapper seiz snatch captor sieg standoff barricad gunman abductor negotiator hold',
  release:
    'releas free liberat liberation freedom swap exchang handover amnesty pardon unharm captiv prisoner captivity ceasefire convoy',
  arrest:
    'arrest detain detention custody apprehend nab handcuff round catch detainee raid swoop captur recaptur fugitiv trac suspect warrant ' +
    'surrender cell lockup bust',
  charge:
    'charg indict indictment accus accusation count arraign prosecut prosecution plead defendant offenc offens felony alleg allegation prosecutor ' +
    'jury summon manslaughter fraud',
  verdict:
    'verdict convict conviction acquit acquittal jury juror innocent rul judgment judgement deliberat deliberation pronounc clear find judg ' +
    'unanimous foreman',
  sentence:
    'sentenc imprisonment term serv bar penalty condemn lif incarcerat incarceration parol behind custodial community probation execut',
  fine:
    'fin penalty penalis penaliz sanction forfeit infringement breach regulator watchdog punish punishment punitiv ticket violation offender ' +
    'authority penal',
  bail: 'bail bond surety remand custody magistrat conditional post sentenc releas court hear',
  ransom: 'ransom extort extortion blackmail kidnapper payoff captor hacker ransomwar demand abductor captiv hostag',
  reward: 'reward bounty tip information informant tipster clu whereabout lead captur offer arrest anonymous want',
  bribe:
    'brib bribery kickback corrupt corruption backhander graft embezzl embezzlement pocket launder envelop sweetener fraud swindl scam defraud ' +
    'schem illicit sum shell hush cash',
  compensation:
    'compensat damag settl settlement payout indemnity redress restitution reparation sue lawsuit claimant plaintiff litigation writ award bereav ' +
    'refund reimburs repay victim payment sum claim',
  prisoners:
    'prisoner inmat sentenc convict detainee cell overcrowd penitentiary cellmat incarcerat warden serv lockup remand penal',
  'prison-break':
    'escap escapee fugitiv breakout abscond jailbreak runaway flee tunnel inmat manhunt hunt fenc wall guard loos vanish sneak',
  suspects:
    'suspect gunman attacker assailant rob raider burglar gang perpetrator culprit intruder accomplic assassin hijacker mask arrest bandit ' +
    'perpetrat outlaw crook',
  theft: 'rob burgl burglary swip snatch pilfer plunder raid shoplift vanish crook saf vault jewel haul cash',
  'drugs-seized':
    'drug cocain heroin cannabis narcotic opium methamphetamin seiz seizur haul confiscat smuggl smuggler contraband trafficker intercept stash ' +
    'kilo pill parcel tablet courier pallet street',
  witnesses:
    'witness testify testimony eyewitness bystander onlooker evidenc deposition interview stand call court passerby',
  trial:
    'trial hear court courtroom judg tribunal proceed adjourn prosecutor lawyer appeal dock jury sit cas session plead bench',
  inquiry:
    'inquiry enquiry investigat investigation investigator detectiv commission panel inspector examin autopsy prob find chair coroner inquest',
  'vote-for':
    'favour favor yes aye back approv approval support yea endors ratify assent pass endorsement majority nod carry supporter',
  'vote-against': 'against oppos no nay reject rejection dissent rebel opponent opposition veto defeat objector',
  abstention: 'abstain abstention blank spoil absent invalid undecid void neutral boycott',
  'votes-received': 'vot ballot receiv candidat garner cast tally win winner poll count secur majority runner',
  turnout: 'turnout participation electorat cast ballot voter poll eligibl apathy percent queu station boycott',
  electorate:
    'register eligibl elector electorat voter roll enfranchis franchis entitl constituency adult suffrag citizen constituent census',
  seats:
    'seat lawmaker legislator deputy parliament assembly chamber senat mandat councillor legislatur congress caucus hous lower bench govern ris',
  majority: 'majority plurality outright quorum coalition minority absolut threshold overall supermajority command',
  'electoral-margin':
    'margin narrow narrowly lead edg gap landslid wafer slim recount runoff separat ahead trail tight squeak clos',
  'poll-rating':
    'poll survey pollster rat popularity respondent popular opinion trail approval undecid favourabl favorabl support sampl',
  'term-of-office':
    'term offic mandat incumbent tenur reign rul presidency premiership power thron oust govern regim open oath swear ruler monarch king queen ' +
    'president dictator',
  election: 'election elect poll referendum ballot plebiscit snap byelection primary runoff voter candidat husting',
  resignation:
    'resign resignation quit step sack dismiss oust retirement relinquish vacat departur depart post replacement',
  appointment:
    'appoint appointment nam hir recruit succeed successor promot post nominat install minister choos tap pick designat',
  'law-passage':
    'pass law bill legislation parliament adopt enact amendment statut lawmaker reform ratify vot upper read passag',
  'law-in-force': 'forc effect effectiv apply valid law ban enforc regulation rul ordinanc applicabl decree statut',
  'treaty-signing': 'sign treaty agree ink memorandum initial ratify signatory end ceremony pen claus',
  ceasefire: 'ceasefire peac lull hostility halt violat surrender disarm gun calm fight respit',
  talks:
    'talk negotiat negotiation negotiator bargain mediat mediation mediator summit conferenc haggl deadlock debat meet session council conven ' +
    'speech broker envoy marathon collaps agree delegation decision decid',
  price:
    'cost dear dearer expensiv cheap sell buy fetch retail costly charg apiec tag fee overpric pricey bargain steep',
  'ticket-price': 'ticket far admission entry entranc kill fee concession pass charg seat tram visitor adult weekend',
  'project-cost':
    'cost build construction bill overrun estimat financ outlay expens contractor budget project spend overspend fund',
  damage: 'damag los destruction devastation devastat wreak ruin insurer harm kill estimat swath havoc billion flatten',
  'repair-cost':
    'repair restor restoration renovat renovation refurbish refurbishment rebuild reconstruction overhaul mend patch fix restorer refit facelift ' +
    'replac',
  'transfer-fee':
    'transfer fee sign club bonus striker midfielder defender claus swoop undisclos buy forward winger goalkeeper record bid medical',
  'auction-price':
    'auction auctioneer hammer bid bidder lot gavel saleroom fetch buyer premium estimat catalogu paint telephon',
  value: 'worth valuation valuabl priceless apprais capitalisation capitalization asset insur market appraisal fortun',
  takeover:
    'buy buyout merger merg bid suitor offer premium shareholder stak sharehold ownership acquirer target absorb minority',
  investment:
    'invest investment investor plough inject injection fund ventur backer flotation list placement capital rais stak back financier fundrais ' +
    'float ipo',
  budget:
    'budget spend expenditur allocat allocation appropriation outlay treasury fiscal earmark chancellor sav austerity trim fund financ spender ' +
    'splurg ministry',
  deficit: 'deficit shortfall gap hol red borrow imbalanc trad negativ fiscal',
  surplus: 'surplus excess black windfall positiv treasury balanc trad leftover net exceed',
  revenue: 'revenu sal turnover incom receipt proceed taking gross quarter earn book business',
  profit: 'profit earning net pretax ris profitabl start ebitda quarter earn surplus incom black',
  loss: 'los red writedown impairment haemorrhag hemorrhag unprofitabl deficit bleed writeoff',
  'profit-margin': 'margin start profitability squeez return percentag profitabl narrow thin',
  'share-price': 'shar stock bours index trad exchang investor shareholder market clos fall ris',
  dividend: 'dividend payout shareholder interim distribution distribut payabl shar final special yield',
  debt:
    'debt owe borrow liability creditor arrear indebt outstand default debtor overdu bankrupt bankruptcy insolvent insolvency receivership loan ' +
    'bond unpaid repay',
  loan: 'loan lend lender credit borrower mortgag tranch instalment installment repay repayment bailout borrow advanc pledg principal',
  'order-value': 'order contract agree tender procur procurement supplier award backlog supply deliver buy',
  wage:
    'wag salary pay earn earner weekly hourly monthly payroll remuneration stipend paycheck bonus lump severanc redundancy payout breadwinner ' +
    'overtim',
  'pay-rise': 'ris rais increment offer union demand pay backdat uplift salary wag percent settlement',
  pension: 'pension pensioner retir retiree retirement annuity superannuation allowanc elderly fund worker',
  benefit:
    'benefit allowanc welfar subsidy subsidis subsidiz grant handout chequ entitlement dol voucher stat payment eligibl support jobless',
  tax: 'tax levy duty vat excis taxpayer taxation taxabl impos bracket tariff surtax rebat exempt exemption allowanc threshold revenu rat incom pay',
  rent: 'rent rental leas tenant tenancy landlord let leasehold apartment flat hous',
  insurance:
    'insuranc insur insurer policy policyholder premium underwriter underwrit cover claim compensat coverag damag',
  donation:
    'donat donation donor gift charity benefactor bequeath bequest philanthropist fundrais fundraiser pledg giv wellwisher generous collection ' +
    'rais',
  aid:
    'aid assistanc humanitarian relief help pledg appeal donor packag emergency supply tent food medicin donation blanket meal lunch kitchen ' +
    'flour',
  'prize-money': 'priz purs winning jackpot lottery lotto winner draw rollover pot chequ award earning collect',
  'box-office': 'gross cinema theatr theater film movi blockbuster taking moviegoer screen premier weekend audienc',
  'exchange-rate':
    'currency exchang dollar euro devalu devaluation depreciat depreciation appreciat peg convert weaken strengthen pound yen roubl rubl',
  'interest-rate': 'rat interest central basis hik benchmark mortgag lend policymaker policy point lender borrow',
  inflation: 'inflation inflationary consumer basket cpi cost liv deflation annual index dearer',
  'economic-growth':
    'growth ris economy economic gdp domestic recession shrink forecast expansion expand contract output pac slow',
  unemployment: 'unemployment unemployed jobless joblessness workless seeker dol labour labor job workforc idl',
  reserves:
    'reserv stockpil bullion hoard stor proven buffer foreign inventory deposit depositor saver account barrel stock vault gold',
  harvest:
    'harvest crop yield reap bushel farmer sow hectar grain cereal wheat ric maiz acreag pest locust blight wither devour drought famin farm ' +
    'grower coffee millet fruit cotton',
  'jobs-cut':
    'job redundancy redundant layoff axe fall downsiz cull dismiss sack cut slash workforc employee axing closur',
  staff:
    'staff employee employ workforc worker payroll headcount personnel employer labourer laborer miner builder colleagu doctor nurs teacher medic ' +
    'vacancy vacant hir recruit shift',
  strike: 'strik striker walkout picket union stoppag industrial overtim walk action disput idl paralys',
  protesters:
    'protest protester protestor demonstrat demonstrator demonstration march marcher ris banner placard chant crowd street turnout activist squar ' +
    'throng',
  attendance:
    'attend attendanc attendee audienc spectator crowd fan stadium flock throng concertgoer festivalgoer watch sellout turnstil gat mourner hall ' +
    'pack',
  visitors:
    'visitor visit tourist tourism footfall pilgrim attraction sightseer holidaymaker guest flock welcom queu arrival museum',
  viewers:
    'viewer viewership watch audienc stream broadcast television tun channel episod household tv screen liv view',
  subscribers:
    'subscriber subscrib subscription user member membership follower download login customer install client consumer patron shopper',
  pupils:
    'pupil student schoolchild class classroom enrol enroll enrolment enrollment lesson undergraduat university learner attend school kid ' +
    'teenager scholar',
  patients:
    'patient treat treatment surgery operation clinic trial placebo therapy symptom transplant sick bed ward ill volunteer',
  infections:
    'infect infection cas virus ill illness sick sicken outbreak epidemic diagnos diseas symptom contagion confirm positiv test fever cholera flu ' +
    'hospitalis vomit catch',
  vaccinated:
    'vaccinat vaccination vaccin jab inoculat immunis immuniz immunisation immunization shoot dos injection booster syring vial unvaccinat ' +
    'campaign vaccinator',
  'hospital-beds': 'bed ward capacity cot intensiv mattress occupancy ventilator hospital room occupy',
  firefighters: 'firefighter fireman brigad engin hos tackl battl dous applianc blaz crew fir station hydrant truck',
  rescuers:
    'rescuer rescu searcher diver dog coastguard lifeguard team comb helper paramedic volunteer neighbour neighbor winchman crew sniffer',
  police:
    'polic officer policeman policewoman constabl patrol riot gendarm trooper guard warder steward deploy cop squad detectiv forc sergeant',
  soldiers:
    'soldier troop army military infantry battalion regiment garrison conscript marin reservist peacekeeper brigad deploy forc paratrooper ' +
    'commando serviceman',
  rebels:
    'rebel fighter insurgent guerrilla militant militia combatant jihadist terrorist separatist guerilla fight insurgenc',
  participants:
    'participant runner starter competitor entrant compet athlet swimmer cyclist contestant enter participat field team squad sid performer ' +
    'musician act band lin racer rower entry enrol',
  finishers: 'end finisher complet classify retir withdraw fall lin surviv reach',
  population:
    'population inhabitant populous census liv populat citizen headcount density dens dweller resident folk inhabit',
  households: 'household family hom dwell domestic census occupy relativ kin parent apartment tenant',
  'without-power':
    'power electricity outag blackout dark grid disconnect supply customer cut electric lin candl candlelight fall pylon light lamp freezer',
  'without-water': 'water tap dry pip main boil standpip bottl plumb bowser thirsty faucet',
  age:
    'age old aged elderly young birthday oldest youngest teenager teenag octogenarian median adult minor centenarian nonagenarian eldest ris ' +
    'child girl boy turn',
  birth: 'birth born baby newborn mother maternity calf cub hatch deliver pregnant infant triplet twin child',
  anniversary:
    'anniversary centenary bicentenary jubilee commemorat commemoration memorial remember celebrat independenc mark ago birthday dat procession',
  founding:
    'find founder foundation establish establishment start inception form origin institut charter incorporat independenc creat born',
  'building-year':
    'build construct construction erect complet completion architect manufactur shipyard keel dat paint painter compos writ carv inscription ' +
    'restor foundation',
  start: 'start kickoff onset commencement outset underway open',
  end: 'end conclusion expir expiry ceas terminat final last halt stop wrap',
  opening: 'open unveil ribbon door premier debut public ceremony inauguration',
  closing: 'clos closur shut shutdown shutter seal mothball door suspend ceas permanent lock',
  reopening: 'reopen resum restart resumption restor reinstat return normal rejoin back recommenc',
  deadline: 'deadlin expir expiry ultimatum latest due cutoff limit extend submit midnight',
  postponement: 'postpon postponement delay defer reschedul adjourn setback slip push later wait schedul',
  cancellation: 'cancel cancellation scrap shelv annul abandon axe fall refund annulment ditch void',
  announcement:
    'announc announcement declar statement unveil reveal disclos spokesman spokeswoman conferenc press inform publish publication report releas ' +
    'confirm news brief',
  attack:
    'attack ambush assault storm raid bomb airstrik shell offensiv invad invasion strik coup mutiny upris revolt rebellion putsch hit militant ' +
    'explod target',
  shooting:
    'shoot bullet gunshot shooter sniper cartridg salvo volley salut assassinat round fir pistol rifl fusillad pellet',
  collapse: 'collaps cav crumbl toppl buckl subsid implod sink crack fall wall ceil crash rubbl roof',
  crash:
    'crash collid collision derail derailment accident smash impact swerv ram wreck plough plow fall capsiz aground ground shipwreck sink hit ' +
    'skid veer pileup plummet bend lan',
  explosion: 'explod detonat detonation blow bang boom ignit rip bomb burst gas shockwav ruptur',
  'fire-outbreak': 'fir blaz flam inferno spark kindl smok ignit burn arson break erupt ignition start rag catch',
  'fire-out': 'extinguish dous contain quench smoulder smolder ember control subdu firefighter tam',
  earthquake: 'quake shock aftershock jolt shak seismic tsunami rattl strik rock epicentr rumbl',
  'storm-landfall': 'landfall storm hurrican typhoon cyclon tornado twister ashor touch hit coast slam',
  eruption: 'erupt eruption volcano volcanic lava ash spew plum pyroclastic crater mountain rumbl molten smok',
  landslide: 'avalanch landslid mudslid fall slab mud rockfall sludg sweep hillsid bury slop slip cascad',
  leak: 'leak spill seep gush leakag ruptur burst contaminat spillag pipelin pour drip escap tank slick',
  discovery: 'discover discovery detect spot stumbl uncover unearth notic find reveal dawn alert',
  alarm: 'alarm siren alert dispatcher dispatch ring sound notify emergency warn caution notic call trigger',
  'last-contact':
    'contact radio radar signal transponder communicat transmission silenc ping messag beacon controller tower',
  arrival:
    'arriv arrival dock berth moor alight disembark land reach return touchdown runway splashdown splash descend ambulanc scen respond pull',
  departure:
    'depart departur embark bound sail leav outbound takeoff airborn withdraw withdrawal pullout retreat exit set',
  launch: 'start liftoff rocket countdown spaceport booster cosmodrom pad lift explod orbit ignit',
  'war-length': 'war conflict fight civil insurgency hostility battl warfar combat frontlin bloodsh',
  trip: 'trip journey voyag cruis tour rid travel expedition cross trek visit flight sail passag itinerary out',
  'contract-length': 'contract extend extension renew renewal expir commit agree stay sign tie',
  career:
    'career veteran experienc professional stint spell debut servic retir cap play span record wheel driv licenc licens rest',
  wait: 'wait await queu linger delay patienc hold standby hour backlog reception triag',
  search: 'search hunt scour comb manhunt sweep seek hop missing diver helicopter look trawl',
  streak: 'row consecutiv straight successiv streak unbroken unbeaten winless sequenc run succession nonstop',
  distance: 'distanc away far mil kilometr kilometer near nearby off metr meter apart yard remot short walk',
  height: 'height high tall loom ris tower peak foot lofty spir skylin altitud',
  altitude: 'altitud elevation abov overhead peak summit slop ris ascent foot height metr ridg',
  depth:
    'depth deep below beneath seab bottom shaft underground epicentr epicenter underwater down shallow ravin gorg gully precipic',
  length: 'length long stretch span rout track cours mil kilometr run elongat kilometer metr',
  width: 'width wid breadth broad across diameter thick thickness radius gaug crater swath',
  area: 'area squar acr hectar expans surfac extent sprawl vast cover siz kilometr patch sit',
  weight: 'weight weigh heavy tonn ton kilo kilogram pound gram lift load heavyweight tonnag bulk',
  volume:
    'volum litr liter gallon cubic barrel quantity pump flow discharg sluic spillway spill gush tank water fuel petrol diesel acid',
  capacity:
    'capacity hold accommodat accommodation seat full fill brim half empty load payload laden overload cargo hall berth',
  speed: 'speed fast velocity mph kph knot rapid hurtl speedometer accelerat limit brak pac',
  temperature:
    'temperatur hot heat warm cold degree celsius fahrenheit thermometer mercury frost freez cool chill scorch swelter heatwav chilly sizzl bak ' +
    'warmth',
  rainfall:
    'rain rainfall millimetr millimeter inch downpour precipitation wet delug torrential drench shower snow snowfall centimetr centimeter ' +
    'blizzard hail',
  wind: 'wind gust gusty gal blow breez squall storm windy blustery knot hurrican buffet explod',
  magnitude:
    'magnitud richter intensity scal strength seismologist measur category grad severity danger level quake seismic',
  'water-level':
    'level river ris crest peak flood gaug swell tid wav embankment inundat submerg overflow burst high bank',
  'power-output':
    'output megawatt gigawatt generat reactor turbin watt kilowatt generator power electricity plant capacity grid wind solar',
  radiation:
    'radiation radioactiv radioactivity millisievert sievert becquerel exposur dos reactor leak contaminat nuclear',
  pollution:
    'pollution pollutant smog emission emit carbon microgram particulat concentration dioxid air greenhous smok haz soot',
  pressure: 'pressur bar millibar hectopascal psi barometer hydraulic blood gaug pump systolic inflat',
  score: 'scor beat defeat draw equaliser equalizer halftim thrash victory set gam win los goal match decider',
  goals: 'goal scorer net striker header penalty equalis equaliz scor goalscorer hattrick match season',
  points: 'point total tally tabl collect amass rebound basket scorer scor averag tie',
  titles:
    'titl trophy championship crown champion cup silverwar medal gold podium leagu win victory triumph winner reign',
  record: 'record best fastest surpass holder previous mark highest world break shatter smash eclips',
  ranking: 'rank seed plac position stand list top ris rat leapfrog leagu',
  'race-time': 'tim clock stopwatch fast sprint swim rac second minut run runner end',
  'victory-margin': 'margin ahead behind clear edg advantag lead second narrow strok wheel length whisker',
  laps: 'lap stag circuit leg pit heat tour round bout knockout semifinal quarterfinal bend',
  attempts: 'attempt try effort abort fail failur approach retry tim repeatedly often occasion twic again',
  edition: 'edition annual inaugural festival event first second third fourth fifth nth stag instalment anniversary',
  storeys: 'storey story floor level basement attic skyscraper multistorey highris tower build upper',
  rooms: 'room bedroom flat apartment suit hotel dormitory chamber doubl guest bed chalet lodg',
  'houses-destroyed':
    'hous destroy flatten gut raz demolish demolition damag hom build ruin wreck uninhabitabl rubbl roof cellar hut homestead dwell tear',
  vehicles:
    'vehicl car lorry truck bus coach van motorcycl taxi convoy minibus pickup fleet recall train tram wagon carriag locomotiv metro motorist ' +
    'motor automobil driver',
  ships:
    'ship vessel boat ferry freighter tanker trawler fleet warship yacht liner barg frigat flotilla craft hull port',
  planes: 'plan aircraft jet airliner airplan aeroplan fleet airlin dron helicopter chopper fighter squadron',
  flights: 'flight airport airlin divert ground carrier destination runway cancel passenger departur rout',
  weapons:
    'weapon gun rifl pistol firearm knif grenad ammunition explosiv missil machet min arsenal arm blad bullet cach revolver shotgun',
  'hectares-burned':
    'hectar acr wildfir bushfir forest scorch char brush woodland burn hotspot blaz scrub lightn firebreak',
  trees: 'tree oak pin plant sapl log timber woodland forest orchard conifer elm uproot stump',
  animals: 'animal cattl sheep livestock hors cow pig herd flock species bird poultry fish wildlif bull goat donkey',
  schools: 'school classroom colleg campus kindergarten nursery lesson pupil teacher academy headteacher board',
  villages:
    'villag town district municipality hamlet settlement county parish neighbourhood neighborhood borough community locality',
  countries: 'country nation continent worldwid foreign abroad international member stat territory nationality border',
  companies: 'company firm business enterpris corporation subsidiary startup manufacturer employer maker operator',
  stores: 'stor shop outlet branch supermarket chain retailer restaurant retail mall boutiqu kiosk bank location',
  production: 'produc production manufactur factory plant assembl mill output extract min crop yield manufacturer',
  exports: 'export exporter oversea shipment abroad ship sal outbound buyer destination',
  imports: 'import importer custom tariff inbound foreign abroad buy dependenc',
  'units-sold': 'sell unit copy dealer showroom delivery buyer register deliver sal order',
  'tickets-sold': 'ticket sell sellout tout book issu fan spectator',
  'museum-objects':
    'object exhibit exhibition collection artefact artifact display paint artwork museum gallery curator canva masterpiec hang portrait loan ' +
    'statu panel',
  finds:
    'find dig excavat excavation archaeologist archaeology artefact artifact grav bead skeleton tomb bon relic pottery hoard',
  coins: 'coin hoard treasur mint silver gold detectorist medieval coinag numismatic medallion',
  pages: 'pag sheet paragraph chapter volum articl claus dossier report book thick paperback sheaf',
  documents: 'document fil email letter memo paper archiv folder dossier dispatch memorandum',
  complaints: 'complain complaint objection grievanc ombudsman dissatisfy lodg protest grip disgruntl alleg',
  calls: 'call caller phon hotlin dial telephon switchboard ring dispatcher emergency operator',
  probes: 'prob spacecraft satellit lander orbiter rover constellation telescop flyby craft mission instrument cubesat',
  orbits: 'orbit circl circuit revolution spacewalk station orbital lap circumnavigat altitud',
  'mission-stage':
    'stag phas separation separat ignition modul manoeuvr maneuver mission lifetim rocket booster liftoff reentry splashdown',
  share: 'percent percentag proportion fraction third quarter half fifth tenth shar market segment slic minority',
  increase: 'ris hik swell tripl leap growth boost mount escalat balloon spik',
  decrease: 'decreas fall dip reduc reduction shrink halv dwindl down lower lessen tail sag dent',
};
