package sharpsword.defaults.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import sharpsword.access.RefusedException;
import sharpsword.access.token.CallerFromToken;
import sharpsword.access.token.OfficerStanding;

/** Makes the caller while the token is being verified, so that no route can forget to. */
final class CallerConverter implements Converter<Jwt, CallerAuthentication> {

    private final CallerFromToken callers;
    private final CallerFromToken whateverTheirStanding = new CallerFromToken(OfficerStanding.EVERYBODY_STANDS);

    CallerConverter(OfficerStanding standing) {
        this.callers = new CallerFromToken(standing);
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        try {
            return new CallerAuthentication(token, callers.callerOf(token));
        } catch (RefusedException refused) {
            throw new RefusedAuthentication(refused.refusal(), whateverTheirStanding.callerOf(token));
        } catch (DataAccessException away) {
            // Without the copy of the officers nobody can be told from those who left.
            throw new InternalAuthenticationServiceException("The officers cannot be looked up", away);
        }
    }
}
