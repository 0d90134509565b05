/** Answers whether the realm file fits the code: roles, clients, separation of the administrators. */
@NullMarked
package sharpsword.gateway.realm;

import org.jspecify.annotations.NullMarked;
