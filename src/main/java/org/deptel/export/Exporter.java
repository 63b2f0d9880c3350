package org.deptel.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.deptel.query.QueryCatalog;
import org.deptel.store.GraphStore;
import org.deptel.vocab.Deptel;

/** Writes a store to a file, or its tables to a folder. A file name that ends in {@code .gz} is compressed. */
public final class Exporter {
    private final GraphStore store;

    /** Exports this store. */
    public Exporter(GraphStore store) {
        this.store = store;
    }

    /** Writes everything; returns the number of statements, or of rows for tables. */
    public long export(ExportFormat format, Path out) {
        try {
            if (format == ExportFormat.CSV) {
                return new CsvTables(store, QueryCatalog.shipped()).write(out);
            }
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream bytes = open(out)) {
                return store.read(data -> write(format, bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream open(Path out) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
        return out.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }

    private long write(ExportFormat format, OutputStream out) {
        return switch (format) {
            case NQUADS -> lines(out, true);
            case NTRIPLES -> lines(out, false);
            case TRIG -> stream(out, RDFFormat.TRIG_BLOCKS, true);
            case TURTLE -> stream(out, RDFFormat.TURTLE_BLOCKS, false);
            case RDFXML -> whole(out, RDFFormat.RDFXML_PLAIN, false);
            case JSONLD -> whole(out, RDFFormat.JSONLD11_FLAT, true);
            case CSV -> throw new IllegalArgumentException("tables are no RDF");
        };
    }

    private long lines(OutputStream out, boolean graphs) {
        NodeFormatter nodes = new NodeFormatterNT();
        try (SortedLines lines = new SortedLines()) {
            Iterator<Quad> quads = quads();
            long count = 0;
            while (quads.hasNext()) {
                lines.add(line(quads.next(), nodes, graphs));
                count++;
            }
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            lines.writeTo(writer);
            writer.flush();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Quad q, NodeFormatter nodes, boolean graph) {
        StringWriterI line = new StringWriterI();
        nodes.format(line, q.getSubject());
        line.print(' ');
        nodes.format(line, q.getPredicate());
        line.print(' ');
        nodes.format(line, q.getObject());
        if (graph) {
            line.print(' ');
            nodes.format(line, q.getGraph());
        }
        line.print(" .");
        return line.toString();
    }

    private Iterator<Quad> quads() {
        return store.data().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    private long stream(OutputStream out, RDFFormat format, boolean graphs) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        prefixes().getNsPrefixMap().forEach(stream::prefix);
        long count = 0;
        Iterator<Quad> quads = quads();
        while (quads.hasNext()) {
            Quad q = quads.next();
            if (graphs) {
                stream.quad(q);
            } else {
                stream.triple(q.asTriple());
            }
            count++;
        }
        stream.finish();
        return count;
    }

    /** Syntaxes that cannot be streamed need the whole graph in memory. */
    private long whole(OutputStream out, RDFFormat format, boolean graphs) {
        DatasetGraph copy = org.apache.jena.sparql.core.DatasetGraphFactory.create();
        Graph union = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        Iterator<Quad> quads = quads();
        long count = 0;
        while (quads.hasNext()) {
            Quad q = quads.next();
            if (graphs) {
                copy.add(q);
            } else {
                union.add(q.asTriple());
            }
            count++;
        }
        if (graphs) {
            prefixes().getNsPrefixMap().forEach(copy.prefixes()::add);
            RDFDataMgr.write(out, copy, format);
        } else {
            union.getPrefixMapping().setNsPrefixes(prefixes());
            RDFDataMgr.write(out, union, format);
        }
        return count;
    }

    private static PrefixMapping prefixes() {
        return PrefixMapping.Factory.create()
                .setNsPrefix("dt", Deptel.NS)
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
                .setNsPrefix("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#")
                .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
                .setNsPrefix("void", "http://rdfs.org/ns/void#")
                .setNsPrefix("dcat", "http://www.w3.org/ns/dcat#")
                .setNsPrefix("prov", "http://www.w3.org/ns/prov#");
    }
}
