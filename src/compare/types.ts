import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Group } from '../model/report.js';
import type { Tier } from '../model/tier.js';
import type { DateValue, Value } from '../model/value.js';

/** A document with the claims that were extracted from it. */
export interface Text {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/** A text among those of its event. */
export interface EventText extends Text {
  /** Its place among the event's texts, for typed arrays. */
  readonly at: number;
}

/** The words of an event, by number. */
export interface Vocabulary {
  /** By number, the words. */
  readonly words: readonly string[];
  /** Returns the number of a word; one that is new gets the next. */
  readonly numberOf: (word: string) => number;
  /** Returns the numbers of the words of a phrase, one list for each phrase. */
  readonly numbersOf: (phrase: string) => readonly number[];
  /** Returns the rarity of a word, by its number. */
  readonly rarityOf: (word: number) => number;
  /** Writes the words of a vector out, with their weights. */
  readonly spell: (vector: WordVector) => ReadonlyMap<string, number>;
}

/** Words with weights: numbers and not words, so that thousands of claims can be compared quickly. */
export interface WordVector {
  /** The numbers of the words, ascending. */
  readonly words: readonly number[];
  /** What each of them weighs, in the same order. */
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly total: number;
  /** How long the vector is: the root of the sum of the squares. */
  readonly length: number;
}

/** The words of a claim's sentence, weighted by rarity; `near`, `wide` and those "own" list the same words. */
export interface WordVectors {
  /** The words that the numbers of all vectors but those of topics stand for. */
  readonly vocabulary: Vocabulary;
  /** Words near the value, weighted by nearness, too. */
  readonly near: WordVector;
  /** Words of the whole sentence. */
  readonly wide: WordVector;
  /** Names near the value. */
  readonly names: WordVector;
  /** The words near the value and of the whole sentence, less those that the whole text is about. */
  readonly nearOwn: WordVector;
  readonly wideOwn: WordVector;
  /** The words of the whole sentence, and those of the sentences around it, which weigh the less the farther they are. */
  readonly around: WordVector;
  /** By place of a word in `around`, its place in `near`; -1 where only other sentences have it. */
  readonly places: readonly number[];
  /** What figures of news are about that words near the value, of the sentence, and around it speak of. */
  readonly topicsNear: WordVector;
  readonly topicsWide: WordVector;
  readonly topicsAround: WordVector;
  /** The topic that the words near the value speak most of; null when they speak of none. */
  readonly topic: number | null;
  /** The weightiest words near the value, at most three, by number. */
  readonly telling: readonly number[];
}

/** On which day a claim's figure stands, as far as a date is given near it. */
export interface Anchor {
  readonly day: DateValue;
  /** Where the date was found: in the claim's own sentence, or in one before. */
  readonly from: 'sentence' | 'text';
}

/** Keys of the words that play a part in a claim: words that say the same of a figure have one key. */
export interface ClaimKeys {
  /** The words of what is counted, the head last. */
  readonly measure: readonly string[];
  readonly predicate: string | null;
  /** Who or what acts, and whether it is a name. */
  readonly actor: string | null;
  readonly named: boolean;
  /** The name whose figure it is. */
  readonly owner: string | null;
  /** Who takes part in what the verb says, and those of them that are names. */
  readonly participants: readonly string[];
  readonly partNames: readonly string[];
  /** How many of the participants are more than guesses at a pronoun. */
  readonly sureParticipants: number;
  /** The places that its sentence names. */
  readonly places: readonly string[];
  /** What happens on the date; empty for what is no date. */
  readonly events: readonly string[];
  /** The nearest content words before and after the value and what it counts. */
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
}

/** What the other claims of its sentence and its text say of a claim. */
export interface Siblings {
  /** Identities of the values of the other claims of its sentence. */
  readonly others: ReadonlySet<string>;
  /** Identities of the values next to it in its sentence, before and after; null at the ends. */
  readonly neighbours: readonly [string | null, string | null];
  /** The same values with what they count ("1 general"). */
  readonly companions: readonly string[];
  /** The figures coordinated with it ("one general and 35 officers"): on which side, what they count, and how many. */
  readonly coordinated: readonly string[];
  /** The nearest date that its sentence gives beside it; null when there is none. */
  readonly date: DateValue | null;
  /** How many claims of its scale its sentence gives. */
  readonly perSentence: number;
  /** How many claims of its scale are before it in its sentence. */
  readonly rank: number;
  /** How far into its text it is, 0 to 1. */
  readonly order: number;
}

/** When the date nearest to a claim is, seen from the publication of its text. */
export type Period = 'years ago' | 'past' | 'present' | 'future';

/** What is read of a claim once, and not for each of its pairs; words are given by number. */
export interface Traits {
  /** The head of what is counted, as a key, and what stands before it. */
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly headWord: number | null;
  readonly predicateWord: number | null;
  /** What became of those counted, as a key; null when the predicate says no such thing. */
  readonly state: string | null;
  /** Its verb only says or reports. */
  readonly reporting: boolean;
  /** Words like "ago", "last" or "former" are beside it; "had" is before it; it is in brackets. */
  readonly past: boolean;
  readonly had: boolean;
  readonly bracketed: boolean;
  /** It is in a headline or among the first sentences. */
  readonly lead: boolean;
  readonly period: Period | null;
  /** The words of its subject, one list for all claims of that subject; none when it is unknown. */
  readonly subject: readonly number[];
  /** All content words of its sentence, as written. */
  readonly sentence: readonly number[];
  /** The tokens before and after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A claim as comparison sees it. */
export interface ClaimNode {
  /** Its place among the claims of its event, for typed arrays and a fixed order. */
  readonly at: number;
  readonly text: EventText;
  readonly claim: Claim;
  /** Its value; values of an event that are written alike are one object. */
  readonly value: Value;
  /** Equal values have one identity, however they are hedged or written. */
  readonly identity: string;
  /** Claims of different scales never meet ("count:", "money:USD", "length", "when"). */
  readonly scale: string;
  readonly words: WordVectors;
  readonly keys: ClaimKeys;
  readonly siblings: Siblings;
  /** The nearest date beside its own, in its sentence or in those before; null when there is none. */
  readonly anchor: Anchor | null;
  readonly traits: Traits;
}

/** Returns the rarity of a word (its inverse document frequency, at least 0). */
export type Rarity = (key: string) => number;

/** How related two words are, 0 to 1, as learned from texts that agree: word → word → score, both ways round. */
export type Relatedness = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was learned of words: how rare they are, and which are related. */
export interface WordTables {
  readonly rarity: Rarity;
  readonly relatedness: Relatedness;
}

/** How two values relate: equal, both can be true, both cannot, or not comparable. */
export type Relation = 'same' | 'compatible' | 'clash' | 'apart';

/** Relates two values. */
export type Relate = (a: Value, b: Value) => Relation;

/** Two claims whose values can be compared. */
export interface RelatedPair {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
  readonly relation: Relation;
}

/** Two claims that may answer one question, before any model has weighed them. */
export interface MeasuredPair extends RelatedPair {
  /** The pair features, in their order. */
  readonly measures: Float32Array;
}

/** Two claims that may answer one question: how their values relate, and what the models say; measures of so many would fill the memory. */
export interface Pair extends RelatedPair {
  /** Log-odds that they answer one question, from the words alone. */
  readonly sameQuestion: number;
  /** Log-odds that they state one fact, from words and values; only for values that go together. */
  readonly sameFact: number;
}

/** The claims of an event, and what their pairs are measured by. */
export interface EventClaims {
  readonly nodes: readonly ClaimNode[];
  /** How many others each claim was held to at most. */
  readonly limit: number;
  /** Relates values of the event, remembering what it has related. */
  readonly relate: Relate;
  readonly relatedness: Relatedness;
  /** Measures the pair features of two claims, in their order. */
  readonly measure: (a: ClaimNode, b: ClaimNode) => Float32Array;
}

/** The claims of an event, the pairs among them still to be measured. */
export interface PairSource extends EventClaims {
  /** Measures the pairs one by one, in the order of their claims; the measures of one are overwritten by those of the next. */
  readonly eachPair: (take: (pair: MeasuredPair) => void) => void;
}

/** The claims of an event and the measured pairs among them. */
export interface MeasuredEvent extends PairSource {
  readonly pairs: readonly MeasuredPair[];
}

/** The weighed pairs of an event's claims, in the order of their claims. */
export interface Evidence extends EventClaims {
  readonly pairs: readonly Pair[];
  /** By place of a claim, its pairs with later claims. */
  readonly pairsOf: readonly (readonly Pair[])[];
}

/** Claims that state one fact, in the order of the event. */
export interface Position {
  readonly members: readonly ClaimNode[];
}

/** Two positions whose values clash, with the evidence that they answer one question. */
export interface Clash {
  readonly left: Position;
  readonly right: Position;
  /** The pair of their claims, of different texts, whose words are most alike. */
  readonly closest: Pair;
  /** The clash features, in their order. */
  readonly measures: Float32Array;
  /** Log-odds that the clash is real. */
  readonly odds: number;
  /** Probability that it is real: the calibrated confidence of the odds, unless a second opinion has settled it. */
  readonly probability: number;
  /** How sure the model is of it; null when it is hardly one. */
  readonly tier: Tier | null;
}

/** An event whose claims have been weighed: the positions formed of them, and the clashes between those. */
export interface WeighedEvent {
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  readonly clashes: readonly Clash[];
}

/** What was judged of an event. */
export interface Judgements {
  /** By question, the claims of its sides, the clashes between them, and how sure those are; likely ones first. */
  readonly across: readonly (Pick<Finding, 'sides' | 'clashes'> & { readonly tier: Tier })[];
  /** Clashing claims of one text. */
  readonly within: readonly Pair[];
  /** Claims that state one fact and take no side. */
  readonly accords: readonly (readonly ClaimNode[])[];
}

/** A group with the evidence that led to it. */
export interface Finding {
  readonly group: Group;
  readonly evidence: Evidence;
  /** The claims of its sides, in no fixed order. */
  readonly sides: readonly (readonly ClaimNode[])[];
  /** What put clashing sides together; empty for groups that agree and for clashes inside one text. */
  readonly clashes: readonly Clash[];
}

/** One thing that is measured of a subject, a row of data. */
export interface Feature<S, A extends string = string> {
  /** Unique, by aspect and detail ("counted.same"). */
  readonly name: string;
  /** What it is at its highest, in words. */
  readonly meaning: string;
  /** What it looks at, as an editor would say it. */
  readonly aspect: A;
  /** What it may speak for: 1 never against one question (or a real clash), -1 never for it, 0 either. */
  readonly sign: 1 | -1 | 0;
  /** It is 1 where two claims have nothing in common: what is found is weighed against that. */
  readonly apart?: true;
  readonly of: (subject: S) => number;
}
