package org.deptel.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.deptel.text.Precision;
import org.deptel.text.When;
import org.deptel.vocab.Borrowed;
import org.deptel.vocab.Deptel;

/** One graph being written: takes statements about subjects, leaves out what is empty, says nothing twice. */
final class Graph {
    private final Node name;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Graph(Node name) {
        this.name = name;
    }

    void writeTo(Consumer<Quad> out) {
        quads.forEach(out);
    }

    Subject subject(Node node) {
        return new Subject(node);
    }

    /** A thing being described. */
    final class Subject {
        private final Node node;

        private Subject(Node node) {
            this.node = node;
        }

        Node node() {
            return node;
        }

        Subject is(Node type) {
            return link(Borrowed.RDF_TYPE, type);
        }

        Subject link(Node property, Node value) {
            quads.add(Quad.create(name, node, property, value));
            return this;
        }

        /** A text; an empty one is not said. */
        Subject text(Node property, String value) {
            return value.isEmpty() ? this : link(property, NodeFactory.createLiteralString(value));
        }

        Subject number(Node property, int value) {
            return typed(property, Integer.toString(value), XSDDatatype.XSDinteger);
        }

        /** A figure between 0 and 1, in hundredths. */
        Subject share(Node property, double value) {
            return decimal(property, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
        }

        /** A decimal as printed; an empty one is not said. */
        Subject decimal(Node property, String digits) {
            return digits.isEmpty() ? this : decimal(property, new BigDecimal(digits));
        }

        /**
         * In the canonical form of XML Schema, as {@code 0.8}: the store keeps the figure {@code 0.80} as it is, but gives
         * back {@code 0.8}, and a figure it gives back otherwise than it keeps it can never be taken out again.
         */
        private Subject decimal(Node property, BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
            return typed(property, canonical.toPlainString(), XSDDatatype.XSDdecimal);
        }

        Subject day(Node property, java.time.LocalDate day) {
            return typed(property, day.toString(), XSDDatatype.XSDdate);
        }

        Subject page(Node property, String address) {
            return link(property, NodeFactory.createURI(address));
        }

        /** A date in the type of its precision; an interval has no one date and is not said here. */
        Subject date(Node property, When when) {
            String edtf = when.edtf();
            return switch (when.precision()) {
                case MINUTE -> typed(property, edtf, XSDDatatype.XSDdateTime);
                case DAY -> typed(property, edtf, XSDDatatype.XSDdate);
                case MONTH -> typed(property, edtf, XSDDatatype.XSDgYearMonth);
                case YEAR -> typed(property, edtf, XSDDatatype.XSDgYear);
                case INTERVAL -> this;
            };
        }

        /** First and last day, and both as one text. */
        Subject span(When when) {
            return day(Deptel.earliest, when.earliest())
                    .day(Deptel.latest, when.latest())
                    .text(Deptel.edtf, when.edtf());
        }

        Subject year(Node property, int year) {
            return year <= 0 || year == 9999
                    ? this
                    : date(
                            property,
                            new When(
                                    java.time.LocalDate.of(year, 1, 1),
                                    java.time.LocalDate.of(year, 12, 31),
                                    Precision.YEAR,
                                    null,
                                    false));
        }

        private Subject typed(Node property, String digits, XSDDatatype type) {
            return link(property, NodeFactory.createLiteralDT(digits, type));
        }
    }
}
