package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every call of the REST API against {@code access.csv}: who may what. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessTableIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    static Stream<AccessRow> pages() {
        return AccessRow.pages();
    }

    static Stream<AccessRow> calls() {
        return AccessRow.all().stream().filter(row -> row.kind().equals("call"));
    }

    @Test
    void hasARowForEveryPage() {
        assertThat(pages().map(AccessRow::what))
                .containsExactlyInAnyOrderElementsOf(
                        routes().map(AccessTableIT::address).toList());
    }

    @Test
    void hasARowForEveryCall() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(AccessTableIT::calls)
                .collect(Collectors.toSet());
        assertThat(mapped).filteredOn(call -> !call.startsWith("/error")).allMatch(call -> call.contains(" /api/"));
        assertThat(calls().map(AccessRow::what))
                .containsExactlyInAnyOrderElementsOf(
                        mapped.stream().filter(call -> call.contains(" /api/")).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensThePageToWhomTheTableSays(AccessRow row) {
        Class<?> view = routes().filter(route -> address(route).equals(row.what()))
                .findFirst()
                .orElseThrow()
                .getNavigationTarget();
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        assertThat(checker.hasAccess(view, null, role -> false)).isEqualTo(row.open());
        for (Role role : Role.values()) {
            Principal principal = role::name;
            assertThat(checker.hasAccess(view, principal, authorities(role)::contains))
                    .as(role.name())
                    .isEqualTo(row.roles().contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sendsNobodyToSignInUnlessThePageIsOpen(AccessRow row) {
        int status = client().get()
                .uri(row.what().replaceAll(":\\w+\\??", "kits"))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isEqualTo(row.open() ? 200 : 302);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersTheCallToWhomTheTableSays(AccessRow row) {
        assertThat(statusOfNobody(row)).isEqualTo(row.open() ? 200 : 401);
        for (Role role : Role.values()) {
            int status = status(row, token(role));
            if (row.roles().contains(role)) {
                assertThat(status).as(role.name()).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(role.name()).isEqualTo(403);
                assertIsRecorded(row, role);
            }
        }
    }

    private void assertIsRecorded(AccessRow row, Role role) {
        AuditEntry newest = audit.page(AuditFilter.all(), 0, 1).getFirst();
        assertThat(newest.action()).isEqualTo(AuditAction.ACCESS_REFUSED);
        assertThat(newest.actor()).isEqualTo(role.name());
        assertThat(newest.object()).isEqualTo(row.method() + " " + row.address());
    }

    private String token(Role role) {
        TestUsers users = new TestUsers(db);
        users.removeAll();
        return users.tokenOf(users.add(role.name(), role));
    }

    private int statusOfNobody(AccessRow row) {
        return client().method(HttpMethod.valueOf(row.method()))
                .uri(row.address())
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private int status(AccessRow row, String token) {
        return client().method(HttpMethod.valueOf(row.method()))
                .uri(row.address())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    /** The JDK's client follows no redirect. */
    private RestTestClient client() {
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build();
    }

    private Stream<RouteData> routes() {
        var context = new VaadinServletContext(application.getServletContext());
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream();
    }

    private static String address(RouteData route) {
        return "/" + route.getTemplate().replaceFirst("^/", "");
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        Set<String> patterns = mapping.getPatternValues();
        if (mapping.getMethodsCondition().isEmpty()) {
            return patterns.stream();
        }
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> patterns.stream().map(pattern -> method + " " + pattern));
    }

    private static List<String> authorities(Role role) {
        return Stream.of(Role.values())
                .filter(each -> each.compareTo(role) <= 0)
                .map(Role::name)
                .toList();
    }
}
