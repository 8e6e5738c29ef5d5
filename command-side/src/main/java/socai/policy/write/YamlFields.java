package socai.policy.write;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one YAML mapping, taken one by one; {@link #done} refuses what was not taken. Scalars are read as the
 * text that stands there: YAML would make a number of {@code 1/2}'s neighbour and a time of {@code 10:30}.
 */
final class YamlFields {

    private final String file;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private YamlFields(String file, Node node) {
        this.file = file;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new PolicyFileFault(file, line, "fields (name: value) are expected here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw new PolicyFileFault(file, line(tuple.getKeyNode()), "a field's name is a word");
            }
            if (fields.put(name.getValue(), tuple.getValueNode()) != null) {
                throw new PolicyFileFault(file, line(name), "the field " + name.getValue() + " stands twice");
            }
        }
    }

    static YamlFields of(String file, String yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root == null) {
                throw new PolicyFileFault(file, 1, "the file is empty");
            }
            return new YamlFields(file, root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new PolicyFileFault(file, mark == null ? 1 : mark.getLine() + 1, "no YAML: " + e.getProblem());
        }
    }

    /** The text of a required field; it may be empty, but it must be there. */
    String text(String name) {
        Node node = taken(name);
        if (node == null) {
            throw new PolicyFileFault(file, line, "the field " + name + " is missing");
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw new PolicyFileFault(file, line(node), "the field " + name + " is a text");
        }
        return Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC);
    }

    Optional<String> optional(String name) {
        return fields.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** The field's text as something else; what cannot be read names the field. */
    <T> T as(String name, Function<String, T> reader) {
        Node node = fields.get(name);
        String text = text(name);
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            int at = node == null ? line : line(node);
            throw new PolicyFileFault(file, at, "the field " + name + " cannot be \"" + text + "\"");
        }
    }

    <T> Optional<T> optional(String name, Function<String, T> reader) {
        return fields.containsKey(name) ? Optional.of(as(name, reader)) : Optional.empty();
    }

    YamlFields inner(String name) {
        Node node = taken(name);
        if (node == null) {
            throw new PolicyFileFault(file, line, "the field " + name + " is missing");
        }
        return new YamlFields(file, node);
    }

    List<YamlFields> list(String name) {
        Node node = taken(name);
        if (!(node instanceof SequenceNode sequence)) {
            throw new PolicyFileFault(file, line, "the field " + name + " is a list and must be there");
        }
        List<YamlFields> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlFields(file, item));
        }
        return items;
    }

    /** To be called when all known fields were taken. */
    void done() {
        fields.keySet().stream().findFirst().ifPresent(name -> {
            throw new PolicyFileFault(file, line, "there is no field " + name);
        });
    }

    private @Nullable Node taken(String name) {
        return fields.remove(name);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
