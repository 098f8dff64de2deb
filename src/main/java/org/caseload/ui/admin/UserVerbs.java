package org.caseload.ui.admin;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.caseload.security.User;

/** What can be done with a user of the list. */
record UserVerbs(
        SerializableConsumer<User> changeRole, SerializableConsumer<User> switchState, SerializableConsumer<User> reset)
        implements Serializable {}
