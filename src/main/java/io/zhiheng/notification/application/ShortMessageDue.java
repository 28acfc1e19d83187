package io.zhiheng.notification.application;

import io.zhiheng.platform.sms.ShortMessage;

/** A short message is to be sent once the transaction has committed. */
record ShortMessageDue(ShortMessage message) {}
