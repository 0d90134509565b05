package sharpsword.demo.story;

import java.util.List;
import sharpsword.demo.people.Person;

/**
 * Two officers who inspect together, and the head of their agency.
 *
 * @param first who writes
 * @param second who checks
 */
record Team(Person first, Person second, Person head) {

    static Team named(String name, Stage stage) {
        String place = switch (name) {
            case "YUBEI" -> "yubei";
            case "FULING" -> "fuling";
            case "CORPS" -> "corps";
            default -> throw new IllegalArgumentException(name);
        };
        return new Team(
                stage.officer(place + ".inspector1"),
                stage.officer(place + ".inspector2"),
                stage.officer(place + ".head"));
    }

    List<String> officers() {
        return List.of(first.officer(), second.officer());
    }
}
