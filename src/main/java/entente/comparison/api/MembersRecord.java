package entente.comparison.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Who belongs to an organization on a day.
 *
 * @param organization the organization's id
 * @param at the day
 * @param count how many members there are, those that are suspended among them; not associates and observers
 * @param members all that belong to it, in whatever way, in the order in which they began to
 */
record MembersRecord(String organization, LocalDate at, int count, List<MembershipRecord> members) {}
