/** Answers how Keycloak's admin API is asked: a service account of this service, with short timeouts. */
@NullMarked
package sharpsword.agency.account.client;

import org.jspecify.annotations.NullMarked;
