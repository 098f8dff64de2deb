package org.caseload.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a device is known; sent to the sign-in only, and out of reach of scripts. */
final class DeviceCookie {

    private static final String NAME = "caseload-device";

    private DeviceCookie() {}

    /** Empty without one. */
    static String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue() == null ? "" : cookie.getValue();
    }

    static void write(String secret, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, secret)
                .path(request.getContextPath() + "/login")
                .maxAge(KnownDevices.VALIDITY)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
