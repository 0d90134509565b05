package sharpsword.launcher.command;

import java.util.List;
import java.util.stream.Collectors;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.part.Part;

/** Finds the part that a name on the command line means. */
final class Named {

    private Named() {}

    /**
     * The part of this name that the launcher may start and stop.
     *
     * @throws LauncherException naming all parts when there is none
     */
    static Part find(String name, List<Part> parts) {
        Part found = parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LauncherException("There is no part named " + name + ". There are: "
                        + parts.stream().map(Part::name).collect(Collectors.joining(", "))));
        if (!found.isOurs()) {
            throw new LauncherException(name + " is not ours to start or stop: " + found.origin() + ".");
        }
        return found;
    }
}
