package sharpsword.planted.docket;

import sharpsword.elsewhere.OtherService;

class FriendOfAnotherService {
    OtherService other = new OtherService();
}
