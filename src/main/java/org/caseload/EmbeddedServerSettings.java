package org.caseload;

import java.util.Map;

/** How the embedded server is set, against the library's defaults, which are for tests. */
final class EmbeddedServerSettings {

    static final Map<String, String> ALL = Map.ofEntries(
            // A commit that was reported is on the disk.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // Reached over loopback with a password; no socket that other accounts of this machine could open.
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            // A client that vanished gives its row locks back after about 15 seconds.
            Map.entry("tcp_keepalives_idle", "10"),
            Map.entry("tcp_keepalives_interval", "5"),
            Map.entry("tcp_keepalives_count", "3"),
            Map.entry("tcp_user_timeout", "15000"),
            Map.entry("idle_in_transaction_session_timeout", "15000"),
            // Statements and details carry patients' values: they stay out of the log.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private EmbeddedServerSettings() {}
}
