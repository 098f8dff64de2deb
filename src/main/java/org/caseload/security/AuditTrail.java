package org.caseload.security;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit as administrators read it. */
@Service
@Transactional(readOnly = true)
@AdministratorsOnly
public class AuditTrail {

    private final AuditRepository entries;
    private final Audit audit;

    AuditTrail(AuditRepository entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /** Newest first, from a place that a user scrolled to. */
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return entries.page(filter, offset, limit);
    }

    public int count(AuditFilter filter) {
        return entries.count(filter);
    }

    /** Gives every entry that fits, newest first, however many there are; that it was done is recorded, too. */
    @Transactional
    public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
        audit.record(AuditAction.AUDIT_EXPORTED, "audit");
        entries.each(filter, reader);
    }
}
