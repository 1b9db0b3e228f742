package entente.vistimeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group as {@code groups.ts} reads it. What is not said is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GroupData(
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) String content,
        @JsonInclude(JsonInclude.Include.ALWAYS) String className,
        @Nullable String tooltip,
        int rows,
        @Nullable String height,
        @Nullable String template,
        @Nullable Map<String, String> fields,
        @Nullable String parent,
        boolean expanded,
        boolean shown,
        List<String> subgroups,
        Set<String> hiddenSubgroups) {

    static GroupData of(Group group) {
        var look = group.look();
        return new GroupData(
                group.id(),
                group.content(),
                look.className(),
                look.tooltip(),
                look.rows(),
                look.height().map(GroupHeight::word).orElse(null),
                look.template().map(filled -> filled.template().name()).orElse(null),
                look.template().map(ItemTemplate.Filled::texts).orElse(null),
                group.nesting().parent().orElse(null),
                group.nesting().expanded(),
                group.nesting().shown(),
                group.subgroups().order(),
                group.subgroups().hidden());
    }
}
