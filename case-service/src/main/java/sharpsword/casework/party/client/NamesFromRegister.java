package sharpsword.casework.party.client;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.casework.party.FindOfficerName;

/** Names of officers as agency-service tells them. */
@Component
final class NamesFromRegister implements FindOfficerName {

    private final OfficerDirectory directory;

    NamesFromRegister(OfficerDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> of(String officer) {
        return Optional.of(directory.officer(officer).name()).filter(name -> !name.isBlank());
    }
}
