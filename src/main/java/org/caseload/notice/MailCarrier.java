package org.caseload.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes plain mails, as long as the settings name a mail server. */
@Component
class MailCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(MailCarrier.class);

    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties mail;
    private final NoticeProperties notices;

    MailCarrier(ObjectProvider<JavaMailSender> server, MailProperties mail, NoticeProperties notices) {
        this.server = server;
        this.mail = mail;
        this.notices = notices;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Outcome carry(Notice notice) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null || !mail.to().contains(notice.receiver().name())) {
            return Outcome.failed(NoticeFailure.NOT_CONFIGURED);
        }
        try {
            sender.send(message(sender.createMimeMessage(), notice));
            return Outcome.TAKEN;
        } catch (MailException | MessagingException refused) {
            log.warn("Mail {} was not taken by the mail server", notice.id(), refused);
            return Outcome.failed(NoticeFailure.NOT_ACCEPTED);
        }
    }

    private MimeMessage message(MimeMessage message, Notice notice) throws MessagingException {
        NoticeWords words = new NoticeWords(mail.language());
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(mail.from());
        helper.setTo(notice.receiver().name());
        helper.setSubject(words.subject(notice.content()));
        helper.setText(words.text(notice.content(), notices.link(notice.content())));
        // The same for every try, so that a mailbox shows a mail once that was sent twice.
        message.setHeader("Message-ID", "<" + notice.id() + "@caseload>");
        // After RFC 3834: no answers from those who are away.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
