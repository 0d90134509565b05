package sharpsword.scenarios.people;

import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.platform.Platform;

/** Who acts in a story on the running platform. Every command has a key of its own, so that each story is a new one. */
public final class People {

    private People() {}

    /** An officer of the demo, who asks once. */
    public static Person loggedIn(String login) {
        return patient(login, Patience.none());
    }

    /** An officer of the demo, who sends each command under its key until it is acknowledged. */
    public static Person patient(String login, Patience patience) {
        return Person.officer(door(), login, Keys.fresh(), patience);
    }

    /** Somebody without an account. */
    public static Person ofThePublic() {
        return Person.ofThePublic(door(), Keys.fresh(), Patience.none());
    }

    private static Door door() {
        Platform platform = Platform.running();
        return new Door(platform.gateway(), platform.issuer());
    }
}
