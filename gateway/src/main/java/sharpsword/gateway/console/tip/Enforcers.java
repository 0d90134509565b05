package sharpsword.gateway.console.tip;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Services;

/** The enforcement agencies that a tip can be handed on to, from the directory of agency-service. */
@Component
class Enforcers {

    private final Services services;

    Enforcers(Services services) {
        this.services = services;
    }

    /** An agency of the directory. */
    record Agency(String code, String name) {}

    /** To choose from; those of the tip's own district first. */
    List<Field.Option> near(String district, Words words) {
        List<Field.Option> all = Stream.of("ENFORCEMENT_DETACHMENT", "ENFORCEMENT_CORPS")
                .flatMap(kind -> ofKind(kind).stream())
                .map(agency -> new Field.Option(agency.code(), name(agency, words)))
                .toList();
        return Stream.concat(
                        all.stream().filter(one -> one.value().endsWith(district)),
                        all.stream().filter(one -> !one.value().endsWith(district)))
                .toList();
    }

    private List<Agency> ofKind(String kind) {
        String question = "/api/agency/agencies?state=ACTIVE&limit=200&kind=" + kind;
        return services.list(question, Agency.class).items();
    }

    private static String name(Agency agency, Words words) {
        return words.isChinese() ? agency.name() : words.agency(agency.code());
    }
}
