package entente.vistimeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item as {@code item-data.ts} reads it. What is not said is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ItemData(
        String id,
        String type,
        double start,
        double end,
        @JsonInclude(JsonInclude.Include.ALWAYS) String content,
        @JsonInclude(JsonInclude.Include.ALWAYS) String group,
        @JsonInclude(JsonInclude.Include.ALWAYS) String className,
        int order,
        @JsonInclude(JsonInclude.Include.ALWAYS) String name,
        int row,
        @Nullable String subgroup,
        @Nullable String tooltip,
        @Nullable String align,
        @Nullable String template,
        @Nullable Map<String, String> fields,
        boolean selectable,
        @Nullable Editable editable) {

    static ItemData of(Item item) {
        var look = item.look();
        var align = look.align() == ItemLook.Align.AUTO ? null : word(look.align());
        return new ItemData(
                item.id(),
                word(item.type()),
                Times.millis(item.start()),
                Times.millis(item.end().orElse(item.start())),
                item.content(),
                item.group().orElse(""),
                look.className(),
                item.place().order(),
                look.name(),
                item.place().row(),
                item.place().subgroup().orElse(null),
                look.tooltip(),
                align,
                look.template().map(filled -> filled.template().name()).orElse(null),
                look.template().map(ItemTemplate.Filled::texts).orElse(null),
                item.use().selectable(),
                item.use().editable().orElse(null));
    }

    /** An enum's constant as vis-timeline writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
