package entente.comparison.api;

import entente.comparison.Memberships;
import java.util.List;

/**
 * How many members an organization had over time.
 *
 * @param organization the organization's id
 * @param steps the days on which the number changed, with the number from that day on; empty if the pack has no members
 */
record CountRecord(String organization, List<Memberships.Step> steps) {}
