package org.deptel.query;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with what its comment lines say of it.
 *
 * @param name its file's name without the ending
 * @param summary one line
 * @param description more, or empty
 * @param tags what it is about
 * @param parameters in the order of its lines
 * @param text the SPARQL
 */
public record NamedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<QueryParameter> parameters,
        String text) {
    private static final Splitter LINES = Splitter.on('\n');
    private static final Pattern FIELD = Pattern.compile("^#\\+ (?<K>[a-z]+):\\s*(?<V>.*)$");
    private static final Pattern ITEM = Pattern.compile("^#\\+\\s+- (?<I>.*)$");
    private static final Pattern VARIABLE = Pattern.compile("\\?(?<V>_(?<N>[a-z]+)_(?<T>[a-z]+))\\b");

    /** Copies the lists. */
    public NamedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** Reads a query file; throws MisuseException when its decorators and its variables do not fit together. */
    public static NamedQuery parse(String name, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String field = "";
        for (String line : LINES.split(text)) {
            Matcher f = FIELD.matcher(line);
            Matcher i = ITEM.matcher(line);
            if (f.matches()) {
                field = f.group("K");
                fields.put(field, f.group("V").strip());
            } else if (i.matches()) {
                lists.computeIfAbsent(field, k -> new ArrayList<>())
                        .add(i.group("I").strip());
            }
        }
        return new NamedQuery(
                name,
                fields.getOrDefault("summary", name),
                fields.getOrDefault("description", ""),
                lists.getOrDefault("tags", List.of()),
                parameters(name, text, pairs(lists.get("params")), pairs(lists.get("defaults"))),
                text);
    }

    private static Map<String, String> pairs(@org.jspecify.annotations.Nullable List<String> items) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (items != null) {
            for (String item : items) {
                int colon = item.indexOf(':');
                if (colon > 0) {
                    pairs.put(
                            item.substring(0, colon).strip(),
                            item.substring(colon + 1).strip());
                }
            }
        }
        return pairs;
    }

    private static List<QueryParameter> parameters(
            String query, String text, Map<String, String> described, Map<String, String> defaults) {
        Map<String, QueryParameter> byName = new LinkedHashMap<>();
        Matcher m = VARIABLE.matcher(text);
        while (m.find()) {
            String name = m.group("N");
            String type = m.group("T");
            boolean plain = type.matches("integer|decimal|date|literal|iri");
            String kind = type.equals("iri") ? name : plain ? "" : type;
            byName.putIfAbsent(
                    name,
                    new QueryParameter(
                            name,
                            m.group("V"),
                            plain ? type : "iri",
                            kind,
                            described.getOrDefault(name, ""),
                            defaults.get(name)));
        }
        Set<String> order = new LinkedHashSet<>(described.keySet());
        order.addAll(byName.keySet());
        List<QueryParameter> parameters = new ArrayList<>();
        for (String name : order) {
            QueryParameter p = byName.get(name);
            if (p == null) {
                throw new MisuseException("query " + query + " describes a parameter it does not use: " + name);
            }
            parameters.add(p);
        }
        return parameters;
    }

    /** How to call it. */
    public String usage() {
        StringBuilder usage = new StringBuilder("deptel query " + name);
        for (QueryParameter p : parameters) {
            String value = p.name() + "=" + p.findDefault().orElse("…");
            usage.append(' ').append(p.byDefault() == null ? value : "[" + value + "]");
        }
        return usage.toString();
    }
}
