package org.caseload.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two nodes on one database, behind a network that can be cut, and the ways in which they are made to suffer. */
final class Laboratory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TAKEN_FOR_DEAD = Duration.ofSeconds(27);

    private final Path folder;
    private final Random random;
    private final FaultyDatabase database;
    private final CuttableProxy network;
    private final Client client = new Client();
    private final List<Node> nodes = new ArrayList<>();
    private int started;

    Laboratory(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        database = new FaultyDatabase(folder);
        network = new CuttableProxy(database.port());
        nodes.add(node());
        // One after the other: the first one makes the tables.
        nodes.getFirst().address();
        nodes.add(node());
        nodes.getLast().address();
    }

    FaultyDatabase database() {
        return database;
    }

    private Node node() {
        return Node.start(folder.resolve("node-" + ++started + ".log"), database.url(network.port()));
    }

    /** Calls until some node gives an answer that is taken. */
    <T> T persistently(Call<T> call) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> call.at(client, anyAddress()), answer -> answer != null);
    }

    /** A request to a node at an address. */
    @FunctionalInterface
    interface Call<T> {
        T at(Client client, String address) throws IOException;
    }

    private String anyAddress() throws IOException {
        List<Node> shuffled = new ArrayList<>(nodes);
        Collections.shuffle(shuffled, random);
        for (Node node : shuffled) {
            Optional<String> address = node.address();
            if (address.isPresent()) {
                return address.get();
            }
        }
        throw new IOException("no node is up");
    }

    /** Presses Create until that is accepted; a node may die after it took the order and before it said so. */
    void create(String batch) {
        persistently((program, address) -> {
            int status = program.create(address, batch);
            return status == 202 || status == 409 ? status : null;
        });
    }

    void inject(Fault fault, String batch) throws IOException, InterruptedException, SQLException {
        switch (fault) {
            case KILL_A_NODE -> replace(random.nextInt(nodes.size()));
            case KILL_BOTH_NODES -> {
                nodes.forEach(Node::kill);
                replace(0);
                replace(1);
                // How long a start takes says more of the machine than of the batch; its time begins with a node that
                // is up.
                nodes.getFirst().address();
            }
            case RESTART_DATABASE_FAST -> database.restart("fast");
            case RESTART_DATABASE_IMMEDIATE -> database.restart("immediate");
            case CUT_THE_NETWORK -> {
                network.cut();
                Thread.sleep(random.nextInt(3_000));
                network.mend();
            }
            case CREATE_FROM_MANY_CLIENTS -> createFromMany(batch);
            case CANCEL -> cancel(batch);
            case CANCEL_AND_CREATE_AGAIN -> {
                cancel(batch);
                Thread.sleep(random.nextInt(200));
                createFromMany(batch);
            }
            case FILL_THE_CONNECTIONS -> fill();
            case SLEEPING_NODE -> {
                Node sleeper = nodes.get(random.nextInt(nodes.size()));
                sleeper.halt();
                Thread.sleep(TAKEN_FOR_DEAD);
                sleeper.wake();
            }
        }
    }

    private void replace(int index) {
        nodes.get(index).kill();
        nodes.set(index, node());
    }

    private void fill() throws InterruptedException, SQLException {
        List<Connection> taken = database.fill();
        Thread.sleep(random.nextInt(3_000));
        for (Connection each : taken) {
            each.close();
        }
    }

    private void createFromMany(String batch) throws IOException {
        String address = anyAddress();
        String other = anyAddress();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String target = i % 2 == 0 ? address : other;
                clients.execute(() -> press(target, batch));
            }
        }
    }

    private void press(String address, String batch) {
        try {
            client.create(address, batch);
        } catch (IOException gone) {
            // One of many; whether any of them was heard shows in the batch.
        }
    }

    private void cancel(String batch) {
        persistently((program, address) -> program.verb(address, batch, "cancel", ""));
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(Node::close);
        network.close();
        database.close();
    }
}
