package org.caseload.api;

import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A caller of the API, new in an installation without other users. */
record Api(RestTestClient client, UserId user) {

    static Api as(Role role, DSLContext db, int port) {
        TestUsers users = new TestUsers(db);
        users.removeAll();
        UserId user = users.add("jane", role);
        return new Api(
                RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port + "/api/v1")
                        .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + users.tokenOf(user))
                        .build(),
                user);
    }
}
