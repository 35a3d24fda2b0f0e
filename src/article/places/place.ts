/** An element that holds running text, and what is known of it. */
export interface Place {
  element: Element;
  tag: string;
  parent: Place | null;
  inner: Place[];
  /** Characters of running text directly inside, then inside all of it. */
  own: number;
  all: number;
  /** No score is higher: what the score were if no name spoke against it. */
  most: number;
  /** Null until asked. */
  verdict: Verdict | null;
}

/** Of an element, by its names and those of all around it. */
export interface Verdict {
  noise: boolean;
  /** It is noise however much text it holds: a notice on cookies, comments, what is hidden. */
  hard: boolean;
  /** Part of a picture show. */
  show: boolean;
}
