package sharpsword.demo.login;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * Cookies that go to loopback addresses over plain http even when they are marked secure, as browsers do it: the
 * loopback address is a secure context for them, and Keycloak relies on that.
 */
final class LoopbackCookies implements CookieStore {

    private final CookieStore kept = new CookieManager().getCookieStore();

    static CookieManager manager() {
        return new CookieManager(new LoopbackCookies(), CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void add(URI uri, HttpCookie cookie) {
        if ("127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost())) {
            cookie.setSecure(false);
        }
        kept.add(uri, cookie);
    }

    @Override
    public List<HttpCookie> get(URI uri) {
        return kept.get(uri);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI uri, HttpCookie cookie) {
        return kept.remove(uri, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
