package sharpsword.planted.docket;

import sharpsword.messaging.consume.Projection;

class ListenerThatAsks implements Projection {
    AskedService asked;
}
