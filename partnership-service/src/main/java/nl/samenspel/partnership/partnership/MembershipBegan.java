package nl.samenspel.partnership.partnership;

/**
 * Told within the service, in the same transaction, when an organisation has joined: what was
 * concluded without it may come to something else.
 */
public record MembershipBegan(Partnership partnership) {}
