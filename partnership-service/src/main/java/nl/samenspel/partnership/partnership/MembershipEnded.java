package nl.samenspel.partnership.partnership;

import java.util.UUID;

/**
 * Told within the service, in the same transaction, when an organisation has left: what waited for
 * it need not wait longer.
 */
public record MembershipEnded(Partnership partnership, UUID organisation) {}
