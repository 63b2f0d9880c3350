package org.deptel.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree of the element a stream stands at; afterwards the stream stands at its end tag. */
final class TeiTree {
    /** No print nests deeper; more would only serve to exhaust the stack of whoever walks the tree. */
    static final int DEEPEST = 200;

    private boolean tooDeep;

    /** Reads one element whole; throws XMLStreamException when the XML breaks off or is malformed. */
    TeiNode read(XMLStreamReader in) throws XMLStreamException {
        Deque<TeiNode> open = new ArrayDeque<>();
        TeiNode root = node(in);
        open.push(root);
        int beyond = 0;
        while (!open.isEmpty()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST) {
                        tooDeep = true;
                        beyond++;
                    } else {
                        TeiNode child = node(in);
                        top(open).content().add(child);
                        open.push(child);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (beyond > 0) {
                        beyond--;
                    } else {
                        open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    top(open).content().add(in.getText());
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return root;
    }

    /** Whether anything was flattened. */
    boolean wasTooDeep() {
        return tooDeep;
    }

    private static TeiNode top(Deque<TeiNode> open) {
        return open.element();
    }

    private static TeiNode node(XMLStreamReader in) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return new TeiNode(
                in.getLocalName(),
                attributes,
                new ArrayList<>(),
                in.getLocation().getLineNumber());
    }
}
