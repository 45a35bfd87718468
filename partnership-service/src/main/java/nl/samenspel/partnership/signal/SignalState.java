package nl.samenspel.partnership.signal;

/** What became of a signal. */
enum SignalState {
  OPEN,
  /** Those concerned talked about it and agreed on something. */
  TALKED_OVER,
  /** It has become a complaint. */
  PROMOTED,
  /** Who raised it no longer sees anything in it. */
  WITHDRAWN
}
