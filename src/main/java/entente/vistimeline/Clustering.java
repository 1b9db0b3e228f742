package entente.vistimeline;

/**
 * vis-timeline's own clustering: items of a group that are too close together at this zoom are drawn as one with their
 * number. It needs all items in the browser.
 *
 * @param maxItems how many items near each other are still drawn each for itself; at least 1
 * @param title what a cluster is called, with {@code {count}} for its number; also its tooltip
 * @param together which items may be in one cluster
 * @param stipes whether a line leads from a cluster to the axis
 * @param zoomOnDoubleClick whether a double-click shows what is in it
 */
public record Clustering(
        boolean enabled, int maxItems, String title, Together together, boolean stipes, boolean zoomOnDoubleClick) {

    /** Which items may be in one cluster, besides that all are of one group. */
    public enum Together {
        ANY,
        SAME_CLASS,
        SAME_SUBGROUP
    }

    public static final Clustering OFF = new Clustering(false, 1, "{count}", Together.ANY, false, true);

    public Clustering {
        if (maxItems < 1) {
            throw new IllegalArgumentException("clusters from " + maxItems + " items on: at least 1 was expected");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("clusters need a title, such as \"{count} events\"");
        }
    }

    public static Clustering of(int maxItems, String title) {
        return new Clustering(true, maxItems, title, Together.ANY, false, true);
    }

    public Clustering ofSame(Together what) {
        return new Clustering(enabled, maxItems, title, what, stipes, zoomOnDoubleClick);
    }

    public Clustering withStipes() {
        return new Clustering(enabled, maxItems, title, together, true, zoomOnDoubleClick);
    }

    public Clustering withoutZoom() {
        return new Clustering(enabled, maxItems, title, together, stipes, false);
    }

    /** As {@code clusters.ts} reads it. */
    record Data(
            boolean enabled, int maxItems, String title, String together, boolean stipes, boolean zoomOnDoubleClick) {

        static Data of(Clustering clustering) {
            return new Data(
                    clustering.enabled,
                    clustering.maxItems,
                    clustering.title,
                    ItemData.word(clustering.together),
                    clustering.stipes,
                    clustering.zoomOnDoubleClick);
        }
    }
}
