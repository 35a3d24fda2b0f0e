/** An element with running text: a candidate for the body. */
export interface Place {
  element: Element;
  tag: string;
  parent: Place | null;
  inner: Place[];
  /** Weights of the running text directly inside, and of all inside. */
  own: number;
  all: number;
  /** Upper bound of its score: the score if nothing inside were noise. */
  maxScore: number;
  /** Null until computed. */
  verdict: Verdict | null;
}

/** Judgement of an element by its names and those of its ancestors. */
export interface Verdict {
  noise: boolean;
  /** Noise however much text it contains: a cookie notice, comments, hidden elements. */
  hard: boolean;
  /** Part of a slideshow. */
  show: boolean;
}
