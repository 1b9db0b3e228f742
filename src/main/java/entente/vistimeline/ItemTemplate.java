package entente.vistimeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an item or the label of a group is made of, where one line of text is not enough: named fields, each an element
 * with the class {@code vis-field-NAME} in an element with the class {@code vis-template-NAME}. A style sheet gives them
 * their look. Fields are text; no template holds markup or code.
 *
 * <pre>{@code
 * var card = ItemTemplate.of("card", "title", "years");
 * Item.box("league", start, "League of Nations").withTemplate(card.fill("League of Nations", "1920–1946"));
 * }</pre>
 *
 * @param name letters, digits, - and _
 * @param fields the same, in the order in which they are drawn
 */
public record ItemTemplate(String name, List<String> fields) {

    public ItemTemplate {
        CssNames.check("template", name);
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("template " + name + " has no fields");
        }
        for (var field : fields) {
            CssNames.check("field of template " + name, field);
        }
        if (fields.stream().distinct().count() < fields.size()) {
            throw new IllegalArgumentException("template " + name + " has a field twice: " + fields);
        }
    }

    public static ItemTemplate of(String name, String... fields) {
        return new ItemTemplate(name, List.of(fields));
    }

    /** The template with a text for each of its fields, in their order; empty texts are not drawn. */
    public Filled fill(String... texts) {
        if (texts.length != fields.size()) {
            throw new IllegalArgumentException("template " + name + " has " + fields.size() + " fields " + fields
                    + ", and " + texts.length + " texts were given");
        }
        var filled = new LinkedHashMap<String, String>();
        for (var i = 0; i < texts.length; i++) {
            filled.put(fields.get(i), texts[i]);
        }
        return new Filled(this, filled);
    }

    /** A template with its texts, by field. Made by {@link #fill}. */
    public record Filled(ItemTemplate template, Map<String, String> texts) {

        public Filled {
            if (!List.copyOf(texts.keySet()).equals(template.fields())) {
                throw new IllegalArgumentException("template " + template.name() + " has the fields "
                        + template.fields() + ", not " + texts.keySet());
            }
        }
    }
}
