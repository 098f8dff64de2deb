package org.caseload.faults;

/** What may happen at any moment. */
enum Fault {
    KILL_A_NODE,
    RESTART_DATABASE_IMMEDIATE,
    CUT_THE_NETWORK,
    CREATE_FROM_MANY_CLIENTS,
    CANCEL,
    RESTART_DATABASE_FAST,
    KILL_BOTH_NODES,
    FILL_THE_CONNECTIONS,
    CANCEL_AND_CREATE_AGAIN,
    /** Long enough to be taken for dead, and then back in the middle of its work. */
    SLEEPING_NODE
}
