package org.deptel.parse;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of one document.
 *
 * @param name its local name
 * @param attributes by local name ({@code xml:id} is {@code id})
 * @param content strings and nodes, in order
 * @param line where it begins in the file
 */
record TeiNode(String name, Map<String, String> attributes, List<Object> content, int line) {
    /** The value of an attribute, empty where it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    boolean is(String elementName) {
        return name.equals(elementName);
    }

    /** The elements directly inside. */
    Stream<TeiNode> children() {
        return content.stream().filter(TeiNode.class::isInstance).map(TeiNode.class::cast);
    }

    /** All elements inside that pass the test, in document order. */
    Stream<TeiNode> all(Predicate<TeiNode> test) {
        return children().flatMap(c -> Stream.concat(test.test(c) ? Stream.of(c) : Stream.empty(), c.all(test)));
    }

    /** The words inside with white space collapsed, notes left out. */
    String words() {
        StringBuilder out = new StringBuilder();
        collect(out);
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private void collect(StringBuilder out) {
        for (Object part : content) {
            if (part instanceof TeiNode node) {
                if (node.is("lb")) {
                    out.append(' ');
                } else if (!node.is("note")) {
                    node.collect(out);
                }
            } else {
                out.append((String) part);
            }
        }
    }
}
