package sharpsword.planted.docket;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

class Replacer {

    @Autowired
    MongoTemplate mongo;

    void replace(Object document) {
        mongo.save(document);
    }
}
