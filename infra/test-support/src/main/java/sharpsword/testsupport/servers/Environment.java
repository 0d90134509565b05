package sharpsword.testsupport.servers;

import java.util.Optional;

/** Addresses that whoever started the tests has given. */
final class Environment {

    private Environment() {}

    static Optional<String> value(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /**
     * A variable that must be there because its companion is.
     *
     * @throws IllegalStateException when it is not
     */
    static String required(String name) {
        return value(name).orElseThrow(() -> new IllegalStateException("The variable " + name + " is not set."));
    }
}
