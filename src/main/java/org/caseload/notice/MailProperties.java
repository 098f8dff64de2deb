package org.caseload.notice;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who gets mail. The mail server is Spring's {@code spring.mail.*}.
 *
 * @param to addresses; none for no mail
 * @param from the sender's address
 * @param language English, unless it is French
 */
@Validated
@ConfigurationProperties("caseload.mail")
record MailProperties(
        @NotNull @DefaultValue List<String> to,
        @NotNull @DefaultValue("caseload@localhost") String from,
        @NotNull @DefaultValue("en") Locale language) {}
