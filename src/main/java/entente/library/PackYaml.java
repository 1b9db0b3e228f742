package entente.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file of a pack as a JSON tree that remembers the line of every value.
 *
 * <p>Plain whole numbers and {@code true} and {@code false} become numbers and booleans; every other scalar stays the
 * text that stands in the file, so that a year such as {@code -0043} keeps its zeros.
 */
final class PackYaml extends PackDocument {

    private final Map<String, Integer> lines = new HashMap<>();

    PackYaml(String file) {
        super(file);
    }

    @Override
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    @Override
    JsonNode parse(String text) {
        try {
            // One buffer for all of it: the engine fails where a character outside the first plane crosses the end of
            // one.
            var settings = LoadSettings.builder()
                    .setLabel(file())
                    .setUseMarks(true)
                    .setBufferSize(text.length() + 1)
                    .build();
            for (var event : new Parse(settings).parseString(text)) {
                if (event instanceof AliasEvent) {
                    report(
                            line(event.getStartMark().orElse(null)),
                            "aliases (*name) are not used in packs; write the value out");
                }
            }
            if (!problems().isEmpty()) {
                return JSON.missingNode();
            }
            var document = new Compose(settings).composeString(text);
            if (document.isPresent()) {
                return convert(document.get(), "");
            }
            report(1, "the file is empty; records were expected");
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            report(line, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            report(1, "this is not YAML: " + e.getMessage());
        }
        return JSON.missingNode();
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node.getStartMark().orElse(null)));
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                for (var element : sequence.getValue()) {
                    array.add(convert(element, pointer + "/" + array.size()));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("a node of a kind that YAML has not: " + node.getNodeType());
        };
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        var seen = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar
                    ? scalar.getValue()
                    : tuple.getKeyNode().toString();
            var at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            lines.put(at, line(tuple.getKeyNode().getStartMark().orElse(null)));
            if (!seen.add(key)) {
                report(line(at), "the key “" + key + "” stands here twice; once was expected");
            }
            object.set(key, convert(tuple.getValueNode(), at));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (!scalar.isPlain()) {
            return JSON.stringNode(text);
        }
        if (text.matches("-?(0|[1-9]\\d{0,8})")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        return switch (text) {
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            case "", "null" -> JSON.nullNode();
            default -> JSON.stringNode(text);
        };
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
