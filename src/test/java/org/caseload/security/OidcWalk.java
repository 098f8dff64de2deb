package org.caseload.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;

/** A browser's way through the code flow, one redirect at a time, with its cookies. */
final class OidcWalk {

    private static final int OK = 200;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI application;

    OidcWalk(int port) {
        application = URI.create("http://localhost:" + port + "/");
    }

    /** Signs in; where it ends, relative to the application. */
    String signIn(String registration) {
        return signIn(registration, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * Signs in while somebody tampers.
     *
     * @param onTheWay changes the address at the provider that the browser is sent to
     * @param onTheWayBack changes the address here that the provider sends it to
     */
    String signIn(String registration, UnaryOperator<String> onTheWay, UnaryOperator<String> onTheWayBack) {
        String toProvider = begin(registration);
        String back = redirect(onTheWay.apply(toProvider));
        return redirect(onTheWayBack.apply(back)).replace(application.toString(), "/");
    }

    /** The address at the provider that a click on the sign-in page leads to. */
    String begin(String registration) {
        return redirect(
                application.resolve("oauth2/authorization/" + registration).toString());
    }

    boolean isSignedIn() {
        return get(application.resolve("cases").toString()).statusCode() == OK;
    }

    private String redirect(String address) {
        return get(address)
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(address).resolve(location).toString())
                .orElseThrow();
    }

    private HttpResponse<String> get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
