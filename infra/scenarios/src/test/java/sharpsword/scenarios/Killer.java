package sharpsword.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import sharpsword.demo.people.Keys;
import sharpsword.scenarios.platform.Victim;

/**
 * Kills processes in the middle of a story. It strikes when the story is about to send a certain command, in the thread that
 * sends it, so that the story can neither be faster nor be over. What was killed is started again beside the story, one
 * after another.
 */
final class Killer implements Keys, AutoCloseable {

    private final Keys keys;
    private final Consumer<Victim> kill;
    private final Consumer<Victim> start;
    private final List<Blow> blows = new ArrayList<>();
    private final List<Victim> killed = new ArrayList<>();
    private final List<Future<?>> starts = new ArrayList<>();
    private final ExecutorService starter = Executors.newSingleThreadExecutor();

    /**
     * A killer without victims.
     *
     * @param keys gives the keys of the story's commands
     * @param kill returns when the process is gone
     * @param start returns when the process is ready again
     */
    Killer(Keys keys, Consumer<Victim> kill, Consumer<Victim> start) {
        this.keys = keys;
        this.kill = kill;
        this.start = start;
    }

    /**
     * Strikes once.
     *
     * @param number strikes before this one of the commands is sent, counted from 1
     * @param path of the POST commands that are counted
     */
    Killer strike(Victim victim, int number, String path) {
        blows.add(new Blow(victim, number, "\nPOST\n" + path + "\n", new AtomicInteger()));
        return this;
    }

    @Override
    public String of(String command) {
        blows.stream().filter(blow -> blow.fallsAt(command)).forEach(this::strike);
        return keys.of(command);
    }

    private synchronized void strike(Blow blow) {
        kill.accept(blow.victim());
        killed.add(blow.victim());
        starts.add(starter.submit(() -> start.accept(blow.victim())));
    }

    /** Who was killed until now, in that order. */
    synchronized List<Victim> killed() {
        return List.copyOf(killed);
    }

    /** Returns when everything that was killed is ready again; fails when something could not be started. */
    void untilAllAreBack() throws Exception {
        for (Future<?> each : List.copyOf(starts)) {
            each.get();
        }
    }

    /** Waits for what is being started, so that whatever comes next finds the platform whole. */
    @Override
    public void close() {
        starter.close();
    }

    private record Blow(Victim victim, int number, String command, AtomicInteger sent) {

        boolean fallsAt(String sentNow) {
            return sentNow.contains(command) && sent.incrementAndGet() == number;
        }
    }
}
