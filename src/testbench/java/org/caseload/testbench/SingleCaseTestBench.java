package org.caseload.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import org.caseload.PostgresTest;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case by hand, walked by TestBench: needs a licence key and a Chrome. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SingleCaseTestBench extends BrowserTestBase {

    @LocalServerPort
    private int port;

    @BrowserTest
    void createsCase() {
        signIn();
        open("/cases/new");
        field("vaadin-text-field", "Family Id").setProperty("value", "TESTBENCH-1");
        field("vaadin-combo-box", "Case type").click();
        $("vaadin-combo-box-item").withText("Exome").waitForFirst().click();
        field("vaadin-text-field", "BioSample Name").setProperty("value", "TESTBENCH-1-C");
        field("vaadin-text-field", "Phenotypes").setProperty("value", "HP:0001250");
        button("Create case").click();

        waitUntil(ExpectedConditions.urlMatches("/cases/CL-[0-9A-Z]{10}$"));
        assertThat($("main").first().getText()).contains("TESTBENCH-1");
    }

    private void signIn() {
        open("/login");
        field("vaadin-text-field", "User name").setProperty("value", PostgresTest.USERNAME);
        field("vaadin-password-field", "Password").setProperty("value", PostgresTest.PASSWORD);
        button("Sign in").click();
        waitUntil(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
    }

    private void open(String address) {
        getDriver().get("http://localhost:" + port + address);
    }

    private TestBenchElement field(String tag, String label) {
        return $(tag).withCondition(field -> label.equals(field.getPropertyString("label")))
                .waitForFirst();
    }

    private TestBenchElement button(String words) {
        return $("vaadin-button").withText(words).waitForFirst();
    }
}
