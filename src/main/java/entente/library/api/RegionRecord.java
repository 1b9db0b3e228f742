package entente.library.api;

import entente.history.Region;

/**
 * A region of the pack.
 *
 * @param covers what lies in it, in words
 */
record RegionRecord(String id, String title, String covers) {

    static RegionRecord of(Region region) {
        return new RegionRecord(region.id(), region.title(), region.covers());
    }
}
