package nl.samenspel.assessment.partnership;

import nl.samenspel.chassis.inbox.IncomingEvent;

/**
 * Acts on what happens in a partnership. Called in the transaction in which the event is taken in,
 * after the copy was brought up to date; takes no notice of events that do not concern it.
 */
public interface Follower {

  void follow(IncomingEvent event);
}
