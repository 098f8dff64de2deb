package org.caseload.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.security.AdministratorsOnly;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices as administrators see them. */
@Service
@Transactional(readOnly = true)
@AdministratorsOnly
public class Notices {

    private final Receivers receivers;
    private final NoticeRepository notices;
    private final Audit audit;
    private final Clock clock;

    Notices(Receivers receivers, NoticeRepository notices, Audit audit, Clock clock) {
        this.receivers = receivers;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who gets notices, after the settings. */
    public List<Receiver> receivers() {
        return receivers.all();
    }

    /** Newest first, from a place that a user scrolled to. */
    public List<Notice> page(int offset, int limit) {
        return notices.page(offset, limit);
    }

    public int count() {
        return notices.count();
    }

    /** Has a notice sent once more within seconds, whatever became of it, with the same id. Nothing happens to one that is gone. */
    @Transactional
    public void sendAgain(UUID id) {
        notices.startAnew(id, clock.instant())
                .ifPresent(notice -> audit.record(
                        AuditAction.NOTICE_SENT_AGAIN,
                        "notice " + id,
                        null,
                        "batch " + notice.content().batch()));
    }
}
