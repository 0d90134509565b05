package sharpsword.agency.account;

/**
 * An account that is there.
 *
 * @param key Keycloak's own identifier
 * @param demo whether it is one of the demo's, whose password is public
 */
public record FoundAccount(String key, boolean demo, Account account) {}
