package sharpsword.agency.account.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import sharpsword.access.Role;
import sharpsword.agency.account.Account;
import sharpsword.agency.account.FoundAccount;

/** Translates between accounts and Keycloak's representation of users. */
final class Representations {

    private static final String OFFICER = "officer";
    private static final String AGENCY = "agency";
    private static final String DISTRICT = "district";
    private static final String DEMO = "demo";

    private Representations() {}

    static FoundAccount read(UserRepresentation user, Set<Role> roles) {
        Account account = new Account(
                user.getUsername(),
                user.getFirstName() == null ? "" : user.getFirstName(),
                first(user, OFFICER),
                first(user, AGENCY),
                first(user, DISTRICT),
                roles,
                Boolean.TRUE.equals(user.isEnabled()));
        return new FoundAccount(user.getId(), "true".equals(first(user, DEMO)), account);
    }

    /** A new user, who must choose a password of their own at the first login. */
    static UserRepresentation write(Account account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.login());
        user.setEmailVerified(true);
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        return overwrite(user, account);
    }

    /** The user with what the register decides about written over; other attributes stay. */
    static UserRepresentation overwrite(UserRepresentation user, Account account) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        if (user.getAttributes() != null) {
            attributes.putAll(user.getAttributes());
        }
        attributes.put(OFFICER, List.of(account.officer()));
        attributes.put(AGENCY, List.of(account.agency()));
        attributes.put(DISTRICT, List.of(account.district()));
        user.setAttributes(attributes);
        user.setFirstName(account.name());
        user.setEnabled(account.enabled());
        return user;
    }

    /** A password that must be changed at the next login. */
    static CredentialRepresentation temporary(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    private static String first(UserRepresentation user, String attribute) {
        Map<String, List<String>> attributes = user.getAttributes();
        List<String> values = attributes == null ? null : attributes.get(attribute);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }
}
