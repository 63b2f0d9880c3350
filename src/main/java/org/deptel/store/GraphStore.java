package org.deptel.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;

/** A store in a folder. Closing it frees the folder for others; one process at a time can write. */
public final class GraphStore implements AutoCloseable {
    private final DatasetGraph data;

    private GraphStore(DatasetGraph data) {
        this.data = data;
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /** Opens the store in this folder, making it when it is not there. */
    public static GraphStore open(Path folder) {
        return new GraphStore(
                DatabaseMgr.connectDatasetGraph(folder.toAbsolutePath().toString()));
    }

    /** Whether there is a store in this folder. */
    public static boolean exists(Path folder) {
        return Files.isDirectory(folder.resolve("Data-0001"));
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return Txn.calculateRead(data, data::isEmpty);
    }

    /** Reads with a function of the data set, whose default graph is the union of all graphs. */
    public <T> T read(Function<Dataset, T> reading) {
        Dataset dataset = DatasetFactory.wrap(data);
        return Txn.calculateRead(data, () -> reading.apply(dataset));
    }

    /** The data as a graph store other code may read inside {@link #read}. */
    public DatasetGraph data() {
        return data;
    }

    /** Loads a great many quads into an empty store; the source is asked once for all of them. */
    public void load(Consumer<Consumer<Quad>> source) {
        DataLoader loader = LoaderFactory.parallelLoader(data, LoaderOps.outputToLog());
        loader.startBulk();
        try {
            source.accept(loader.stream()::quad);
            loader.finishBulk();
        } catch (RuntimeException failed) {
            loader.finishException(failed);
            throw failed;
        }
    }

    /**
     * Puts quads of one graph in the place of what the graph held, in one transaction with the others of the batch.
     *
     * @throws IllegalStateException if something of a graph cannot be taken out, as the figures written by deptel before
     *     2026-11-27; then nothing of the batch is changed
     */
    public void replace(Collection<GraphContents> batch) {
        Txn.executeWrite(data, () -> {
            for (GraphContents contents : batch) {
                data.deleteAny(contents.name(), Node.ANY, Node.ANY, Node.ANY);
                if (data.find(contents.name(), Node.ANY, Node.ANY, Node.ANY).hasNext()) {
                    throw new IllegalStateException("the store was written by an older deptel, and the old figures of "
                            + contents.name() + " cannot be taken out; build into a new folder");
                }
                contents.quads().forEach(data::add);
            }
        });
    }

    /** The names of all graphs, in no order. */
    public List<Node> graphs() {
        return Txn.calculateRead(data, () -> com.google.common.collect.Lists.newArrayList(data.listGraphNodes()));
    }

    /** Whether a transaction is under way in this thread. */
    public boolean isReading() {
        return data.isInTransaction() && data.transactionMode() == ReadWrite.READ;
    }

    @Override
    public void close() {
        data.close();
        org.apache.jena.tdb2.sys.TDBInternal.expel(data);
    }
}
