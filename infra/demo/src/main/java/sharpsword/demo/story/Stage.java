package sharpsword.demo.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;

/** Where the story is played: the platform and the people who logged in so far. */
public final class Stage {

    private final Door door;
    private final Keys keys;
    private final Patience patience;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    /**
     * A stage.
     *
     * @param keys repeatable ones, if the story may be told again after an interruption
     */
    public Stage(Door door, Keys keys, Patience patience) {
        this.door = door;
        this.keys = keys;
        this.patience = patience;
    }

    /** The officer with that login. */
    Person officer(String login) {
        return people.computeIfAbsent(login, name -> Person.officer(door, name, keys, patience));
    }

    Person lead() {
        return officer("campaign.lead");
    }

    Person leadership() {
        return officer("leadership");
    }

    Patience patience() {
        return patience;
    }
}
